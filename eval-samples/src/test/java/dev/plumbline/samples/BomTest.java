package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BomTest {

    private static final String BOM = "eval-bom";

    @Test
    void lists_the_published_modules_and_nothing_else() throws Exception {
        List<String> published = new ArrayList<>();
        for (String module : texts(pom(""), "module")) {
            if (!module.equals(BOM) && !texts(pom(module), "maven.deploy.skip").contains("true")) {
                published.add("dev.plumbline:" + module + ":${project.version}");
            }
        }

        assertThat(dependencies(pom(BOM))).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void has_the_version_of_the_modules_and_no_parent_that_would_leak_ours() throws Exception {
        Document bom = pom(BOM);

        assertThat(texts(bom, "parent")).isEmpty();
        assertThat(texts(bom, "version").get(0))
                .isEqualTo(texts(pom(""), "version").get(0));
    }

    private static List<String> dependencies(Document pom) {
        List<String> found = new ArrayList<>();
        NodeList nodes = pom.getElementsByTagName("dependency");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element dependency = (Element) nodes.item(i);
            found.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId") + ":"
                    + text(dependency, "version"));
        }
        return found;
    }

    private static String text(Element element, String tag) {
        return element.getElementsByTagName(tag).item(0).getTextContent().strip();
    }

    private static List<String> texts(Document pom, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = pom.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Document pom(String module) throws Exception {
        Path pom = ProjectFiles.root().resolve(module).resolve("pom.xml");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    }
}
