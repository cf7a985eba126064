package dev.plumbline.store;

class InMemoryStoreTest extends RunLogContract {

    @Override
    EvaluationStore store() {
        return EvaluationStore.inMemory();
    }
}
