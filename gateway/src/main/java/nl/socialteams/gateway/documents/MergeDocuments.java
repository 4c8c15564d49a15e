// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;

/**
 * Run by the build: merges the services' documents into one, writes it as the build's artifact and
 * beside the classes that serve it, so that both are the same text.
 */
public final class MergeDocuments {

  private MergeDocuments() {}

  /**
   * @param arguments the suite's own document, the folder of the services' documents, and every
   *     file to write the result to
   */
  public static void main(String[] arguments) throws IOException {
    DocumentMerge merge = new DocumentMerge(read(Path.of(arguments[0])));
    for (Path document : documentsIn(Path.of(arguments[1]))) {
      String name = document.getFileName().toString().replace(".json", "");
      merge.add(new ServiceDocument(name, read(document)));
    }
    String result = merge.result().encodePrettily() + "\n";
    for (String target : List.of(arguments).subList(2, arguments.length)) {
      Files.createDirectories(Path.of(target).getParent());
      Files.writeString(Path.of(target), result);
    }
  }

  private static List<Path> documentsIn(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static JsonObject read(Path document) throws IOException {
    return new JsonObject(Files.readString(document));
  }
}
