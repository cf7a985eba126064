package dev.plumbline.samples;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What a module offers to others, told from its sources by the compiler's parser. */
final class PublicApi {

    private final Set<String> exported = new HashSet<>();
    private final List<String> undocumented = new ArrayList<>();
    private final Map<String, Integer> publicMethods = new TreeMap<>();

    private PublicApi() {}

    /** Parses the sources of a module; one without a descriptor offers nothing. */
    static PublicApi of(Path sourceFolder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(ProjectFiles.javaFiles(sourceFolder)));
            PublicApi api = new PublicApi();
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            units.forEach(api::readExports);
            Scanner scanner = api.new Scanner(Trees.instance(task));
            units.forEach(unit -> scanner.scan(unit, null));
            return api;
        }
    }

    /** Public types and members of exported packages that have no documentation comment. */
    List<String> undocumented() {
        return undocumented;
    }

    /** For each public type of an exported package, how many public methods it declares besides those it overrides. */
    Map<String, Integer> publicMethods() {
        return publicMethods;
    }

    private void readExports(CompilationUnitTree unit) {
        if (unit.getModule() != null) {
            unit.getModule().getDirectives().stream()
                    .filter(ExportsTree.class::isInstance)
                    .map(directive -> ((ExportsTree) directive).getPackageName().toString())
                    .forEach(exported::add);
        }
    }

    /** Goes through the public types of one file after the other. */
    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Trees trees;
        private String enclosing = "";
        private boolean insideInterface;

        Scanner(Trees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
            String name =
                    unit.getPackageName() == null ? "" : unit.getPackageName().toString();
            if (!exported.contains(name)) {
                return null;
            }
            enclosing = name;
            insideInterface = false;
            return super.visitCompilationUnit(unit, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            requireComment(type.getSimpleName().toString());
            String outer = enclosing;
            boolean outerIsInterface = insideInterface;
            enclosing = outer + "." + type.getSimpleName();
            insideInterface = type.getKind() == Tree.Kind.INTERFACE;
            publicMethods.put(enclosing, (int)
                    type.getMembers().stream().filter(this::isOwnPublicMethod).count());
            super.visitClass(type, null);
            enclosing = outer;
            insideInterface = outerIsInterface;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (isPublic(method.getModifiers()) && !overrides(method)) {
                requireComment(method.getName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
            if (isPublic(field.getModifiers())) {
                requireComment(field.getName().toString());
            }
            return null;
        }

        private void requireComment(String name) {
            String comment = trees.getDocComment(getCurrentPath());
            if (comment == null || comment.isBlank()) {
                undocumented.add(enclosing + "." + name);
            }
        }

        private boolean isOwnPublicMethod(Tree member) {
            return member instanceof MethodTree method
                    && method.getReturnType() != null
                    && isPublic(method.getModifiers())
                    && !overrides(method);
        }

        private boolean isPublic(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC) || (insideInterface && !flags.contains(Modifier.PRIVATE));
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }
    }
}
