package dev.plumbline.model;

/** A model under another name. */
record NamedChatModel(String name, ChatModel model) implements ChatModel {

    @Override
    public ChatResponse chat(ChatRequest request) throws Exception {
        return model.chat(request);
    }
}
