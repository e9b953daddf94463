package dev.assay.bench.peer;

import java.util.ArrayList;
import java.util.List;

/** The orders that things can stand in. */
final class Orders {

    private Orders() {}

    static <T> List<List<T>> of(List<T> things) {
        if (things.size() < 2) {
            return List.of(things);
        }
        List<List<T>> orders = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            List<T> others = new ArrayList<>(things);
            T first = others.remove(i);
            for (List<T> rest : of(others)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
