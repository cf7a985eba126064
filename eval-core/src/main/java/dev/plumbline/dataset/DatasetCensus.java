package dev.plumbline.dataset;

import dev.plumbline.error.DatasetException;
import java.util.Iterator;
import java.util.stream.Stream;

/** Checks, counts and digests a dataset in one pass. */
final class DatasetCensus {

    private DatasetCensus() {}

    static DatasetSummary of(String name, String origin, Stream<Example> examples) {
        IdSet ids = new IdSet();
        ContentHash hash = new ContentHash();
        long size = 0;
        for (Iterator<Example> iterator = examples.iterator(); iterator.hasNext(); ) {
            Example example = iterator.next();
            size++;
            int first = ids.add(example.id());
            if (first > 0) {
                throw new DatasetException("%s: id '%s' of example %s is already that of example %s"
                        .formatted(origin, example.id(), size, first));
            }
            hash.add(example);
        }
        if (size == 0) {
            throw new DatasetException(origin + " has no examples");
        }
        return new DatasetSummary(name, size, hash.hex());
    }
}
