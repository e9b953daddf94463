package dev.assay.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.SubjectCues.Group;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lists of words in the language's files, as they are asked for. */
class ListedWordsTest {

    @Test
    void everyListOfCueWordsStandsInTheFilesAndHasItsWordsAlone() {
        Set<String> all = new HashSet<>();
        for (CueWords list : CueWords.values()) {
            assertTrue(!CueList.ENGLISH.words(list.id()).isEmpty(), list.id());
            all.addAll(CueList.ENGLISH.words(list.id()));
        }
        for (CueWords list : CueWords.values()) {
            for (String word : all) {
                assertEquals(CueList.ENGLISH.words(list.id()).contains(word), list.has(word), list + " " + word);
            }
        }
    }

    @Test
    void aWordOfSubjectsIsInEveryGroupThatListsIt() {
        assertEquals(Set.of(Group.PERSON, Group.READER, Group.OBJECT), groups(SubjectCues.ENGLISH.groups("you")));
        assertEquals(Collections.emptySet(), groups(SubjectCues.ENGLISH.groups("\u200b")));
    }

    private static Set<Group> groups(int mask) {
        Set<Group> groups = new HashSet<>();
        for (Group group : Group.values()) {
            if ((mask >> group.ordinal() & 1) != 0) {
                groups.add(group);
            }
        }
        return groups;
    }
}
