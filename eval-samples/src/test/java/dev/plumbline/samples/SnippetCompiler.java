package dev.plumbline.samples;

import dev.plumbline.metric.Metric;
import dev.plumbline.metrics.match.ExactMatch;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles snippets in memory, each as the only method of a class of its own that sees all exported packages and
 * {@link SnippetFields}.
 */
final class SnippetCompiler {

    private static final String HEADER = Stream.concat(
                    exportedPackages().stream().map(name -> "import " + name + ".*;"),
                    Stream.of(
                            "import static dev.plumbline.samples.SnippetFields.*;",
                            "import java.nio.file.Path;",
                            "import java.time.Duration;",
                            "import java.util.List;"))
            .collect(Collectors.joining("\n", "", "\n"));

    private final Map<Snippet, Source> sources = new LinkedHashMap<>();
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    private final List<String> errors = new ArrayList<>();

    private SnippetCompiler() {}

    /** Compiles statements. */
    static SnippetCompiler ofBlocks(List<Snippet> blocks) {
        SnippetCompiler compiler = new SnippetCompiler();
        blocks.forEach(block -> compiler.add(block, "void run() throws Exception {\n", "\n}"));
        return compiler.compile();
    }

    /** Compiles expressions. */
    static SnippetCompiler ofExpressions(List<Snippet> expressions) {
        SnippetCompiler compiler = new SnippetCompiler();
        expressions.forEach(expression -> compiler.add(expression, "Object run() throws Exception { return\n", ";\n}"));
        return compiler.compile();
    }

    /** What is wrong: file, line and the compiler's words. */
    List<String> errors() {
        return errors;
    }

    /** Runs a snippet: the value of an expression, null for statements. */
    @Nullable
    Object run(Snippet snippet) throws Exception {
        Source source = sources.get(snippet);
        if (source == null) {
            throw new IllegalArgumentException("the snippet must be one of those compiled, was " + snippet);
        }
        if (!errors.isEmpty()) {
            throw new AssertionError("snippets do not compile: " + errors);
        }
        Class<?> type = new Loader(classes).loadClass(source.className);
        try {
            return type.getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(snippet + " does not run", e.getCause());
        }
    }

    /** The packages that the core and the metrics export. */
    static Set<String> exportedPackages() {
        return Stream.of(Metric.class, ExactMatch.class)
                .map(SnippetCompiler::descriptor)
                .flatMap(module -> module.exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModuleDescriptor descriptor(Class<?> type) {
        try {
            Path location = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(location).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a strange entry", e);
        }
    }

    private void add(Snippet snippet, String before, String after) {
        String className = "Snippet" + sources.size();
        String start = HEADER + "public final class " + className + " { public static " + before;
        sources.put(snippet, new Source(className, snippet, start, start + snippet.code() + after + "\n}"));
    }

    private SnippetCompiler compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileManager files = new InMemory(compiler.getStandardFileManager(found, Locale.ROOT, null), classes);
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        compiler.getTask(null, files, found, options, null, sources.values()).call();
        found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .forEach(diagnostic -> errors.add(located(diagnostic)));
        return this;
    }

    private static String located(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return diagnostic.getSource() instanceof Source source
                ? source.snippet.file() + ":" + source.lineInFile(diagnostic.getLineNumber()) + ": " + message
                : message;
    }

    /** A class around a snippet. */
    private static final class Source extends SimpleJavaFileObject {

        private final String className;
        private final Snippet snippet;
        private final long linesBefore;
        private final String text;

        Source(String className, Snippet snippet, String before, String text) {
            super(URI.create("memory:///" + className + ".java"), Kind.SOURCE);
            this.className = className;
            this.snippet = snippet;
            this.linesBefore = before.lines().count();
            this.text = text;
        }

        long lineInFile(long line) {
            return snippet.line() + line - linesBefore - 1;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps class files instead of writing them. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            URI address = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(address, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }

    /** Loads them. */
    private static final class Loader extends ClassLoader {

        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(SnippetCompiler.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
