// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Run by the build: writes a page for each text. */
public final class WritePages {

  private static final List<TablesExtension> TABLES = List.of(tables());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

  private WritePages() {}

  /**
   * @param arguments the project's folder, the frame of a page, and the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    String frame = Files.readString(Path.of(arguments[1]));
    for (PublishedText text : PublishedText.all()) {
      Path target = Path.of(arguments[2]).resolve(text.resource());
      Files.createDirectories(target.getParent());
      String markdown = Files.readString(project.resolve(text.source()));
      String title = markdown.lines().findFirst().orElse("").replaceFirst("^# ", "");
      Files.writeString(
          target, frame.replace("{title}", title).replace("{text}", rendered(text, markdown)));
    }
  }

  static String rendered(PublishedText text, String markdown) {
    Node document = PARSER.parse(markdown);
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .escapeHtml(true)
        .attributeProviderFactory(context -> (node, tag, attributes) -> lead(text, tag, attributes))
        .build()
        .render(document);
  }

  /** To a page that is published too, or to the world; a file of the project is no page. */
  private static void lead(PublishedText from, String tag, Map<String, String> attributes) {
    String target = attributes.get("href");
    if (!tag.equals("a") || target == null || target.contains("://")) {
      return;
    }
    String file = target.replaceFirst("#.*", "");
    Path source = Path.of(from.source()).resolveSibling(file).normalize();
    PublishedText.of(source.toString())
        .ifPresentOrElse(
            text -> attributes.put("href", text.address()), () -> attributes.remove("href"));
  }

  private static TablesExtension tables() {
    return (TablesExtension) TablesExtension.create();
  }
}
