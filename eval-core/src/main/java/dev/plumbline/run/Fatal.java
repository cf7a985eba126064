package dev.plumbline.run;

import org.jspecify.annotations.Nullable;

/** Tells what no run should go on after. */
final class Fatal {

    private Fatal() {}

    /** Throws errors of the virtual machine itself, except a stack overflow, which is the foreign code's own. */
    static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof VirtualMachineError error && !(failure instanceof StackOverflowError)) {
            throw error;
        }
    }
}
