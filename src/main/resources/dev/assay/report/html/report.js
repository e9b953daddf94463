// Makes tables sortable, filters the table of all answers, and shows what stands behind a mark. Every page can be read
// without it: what it shows is on the page already, and it makes no text into markup.
"use strict";

// Sorting: a button in each head of a table that says it is sortable.
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const figures = head.classList.contains("num") || head.dataset.first === "down";
      const before = head.getAttribute("aria-sort");
      const descending = before ? before === "ascending" : figures;
      heads.forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      sort(table.tBodies[0], column, descending);
    });
  });
}

function sort(body, column, descending) {
  const keyed = [...body.rows].map(row => {
    const cell = row.cells[column];
    const text = cell.dataset.v ?? cell.textContent.trim();
    return { row, text, figure: /^-?[\d.,]+/.test(text) ? parseFloat(text.replace(/,/g, "")) : NaN };
  });
  const figures = keyed.every(key => !Number.isNaN(key.figure));
  keyed.sort((a, b) => (figures ? a.figure - b.figure : a.text.localeCompare(b.text)) * (descending ? -1 : 1));
  body.append(...keyed.map(key => key.row));
}

// Filtering: a row stays if one of its answers is as asked for; its other answers are dimmed.
const heat = document.getElementById("heat");
if (heat) {
  const field = id => document.getElementById(id);
  const rows = [...heat.tBodies[0].rows].map(row => ({
    row,
    name: row.cells[0].textContent.toLowerCase(),
    cells: [...row.querySelectorAll("td[data-b]")],
  }));
  const filter = () => {
    const text = field("f-text").value.trim().toLowerCase();
    const band = field("f-band").value;
    const flag = field("f-flag").value;
    const review = field("f-review").checked;
    const asked = band || flag || review;
    let shown = 0;
    for (const { row, name, cells } of rows) {
      let any = false;
      for (const cell of cells) {
        const fits = (!band || cell.dataset.b === band)
          && (!review || cell.dataset.r === "true")
          && (!flag || (flag === "*" ? cell.dataset.f !== "" : cell.dataset.f.split(" ").includes(flag)));
        cell.classList.toggle("dim", Boolean(asked) && !fits);
        any ||= fits;
      }
      row.hidden = !(name.includes(text) && (any || !asked));
      shown += row.hidden ? 0 : 1;
    }
    field("f-told").textContent = shown === rows.length ? "" : `${shown} of ${rows.length} candidates`;
  };
  field("filters").hidden = false;
  for (const event of ["input", "change"]) {
    field("filters").addEventListener(event, filter);
  }
  filter();
}

// Marks: pointing at one, or moving the focus to its number, shows the findings behind it and where they are.
const answers = document.querySelectorAll("article.answer");
if (answers.length > 0) {
  const tip = document.createElement("div");
  tip.id = "tip";
  tip.hidden = true;
  tip.setAttribute("role", "tooltip");
  document.body.append(tip);
  let leaving = 0;
  let shown = null;

  const hide = () => {
    clearTimeout(leaving);
    shown = null;
    tip.hidden = true;
    document.querySelectorAll("mark.on").forEach(mark => mark.classList.remove("on"));
    document.querySelectorAll("[aria-describedby=tip]").forEach(badge => badge.removeAttribute("aria-describedby"));
  };

  const show = target => {
    hide();
    const answer = target.closest("article.answer");
    const numbers = target.dataset.n.split(" ");
    tip.replaceChildren();
    const meant = element => element.dataset.n.split(" ").some(number => numbers.includes(number));
    for (const entry of answer.querySelectorAll(".evidence li")) {
      if (meant(entry)) {
        const item = entry.closest(".item");
        const says = document.createElement("p");
        says.className = "says";
        says.append(...item.querySelector(".owner").cloneNode(true).childNodes);
        const list = document.createElement("ul");
        list.className = "evidence";
        const copy = entry.cloneNode(true);
        copy.querySelectorAll("[id]").forEach(one => one.removeAttribute("id"));
        const patterns = [...item.querySelectorAll(".pattern li")].filter(meant);
        const last = patterns.length > 0 ? [document.createElement("p")] : [];
        last.forEach(line => line.append("pattern ", patterns[0].querySelector("code").cloneNode(true),
          patterns.length > 1 ? ` and ${patterns.length - 1} more` : ""));
        copy.append(...last);
        list.append(copy);
        tip.append(says, list);
      }
    }
    for (const mark of answer.querySelectorAll(".text mark")) {
      mark.classList.toggle("on", meant(mark));
    }
    if (target.matches("a")) {
      target.setAttribute("aria-describedby", "tip");
    }
    tip.hidden = false;
    shown = target;
    put();
  };

  const put = () => {
    const place = shown.getClientRects()[0];
    const left = Math.max(8, Math.min(place.left, innerWidth - tip.offsetWidth - 8));
    const below = place.bottom + 6;
    const fits = below + tip.offsetHeight < innerHeight || place.top < tip.offsetHeight;
    tip.style.left = `${left}px`;
    tip.style.top = `${fits ? below : place.top - tip.offsetHeight - 6}px`;
  };

  const behind = event => event.target.closest?.(".text [data-n]");
  const later = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 250);
  };
  document.addEventListener("mouseover", event => {
    const target = behind(event);
    if (target) {
      show(target);
    } else if (tip.contains(event.target)) {
      clearTimeout(leaving);
    } else if (!tip.hidden && !document.activeElement?.matches(".text a.n")) {
      later();
    }
  });
  document.addEventListener("focusin", event => (behind(event) ? show(behind(event)) : hide()));
  document.addEventListener("click", event => {
    const target = behind(event);
    if (target?.matches("mark")) {
      show(target);
    } else if (!target && !tip.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener("keydown", event => event.key === "Escape" && hide());
  document.addEventListener("scroll", () => shown && put(), { passive: true });
}
