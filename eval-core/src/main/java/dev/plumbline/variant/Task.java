package dev.plumbline.variant;

import dev.plumbline.dataset.Example;

/**
 * A way of producing an output for an example: a prompt on a model, or any function of the application. Users
 * implement this interface; it is called from many threads at once.
 */
@FunctionalInterface
public interface Task {

    /**
     * Produces the output. An interruption of the calling thread should end the work: that is how a time limit is kept.
     *
     * @param example what to work on
     * @return the output, never null
     * @throws Exception if there is none; the exception becomes the outcome of the case
     */
    Output run(Example example) throws Exception;
}
