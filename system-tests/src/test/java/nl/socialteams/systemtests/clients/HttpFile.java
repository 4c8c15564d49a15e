// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.clients;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file of requests as editors run them: variables ({@code @name = value}), and requests between
 * lines of {@code ###}. A comment {@code # expect 201} says how each has to be answered.
 */
final class HttpFile {
  private static final Pattern VARIABLE = Pattern.compile("(?m)^@(\\w+) *= *(.*)$");
  private static final Pattern COMMENT = Pattern.compile("(?m)^# ?(.*)$");
  private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^}]+)}}");

  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, Reply> replies = new HashMap<>();
  private final List<HttpRequestText> requests = new ArrayList<>();

  HttpFile(String text) {
    String[] blocks = text.split("(?m)^### ?", -1);
    VARIABLE.matcher(blocks[0]).results().forEach(v -> variables.put(v.group(1), v.group(2)));
    for (int i = 1; i < blocks.length; i++) {
      requests.add(read(blocks[i]));
    }
  }

  List<HttpRequestText> requests() {
    return requests;
  }

  void set(String variable, String value) {
    variables.put(variable, value);
  }

  void remember(String name, Reply reply) {
    replies.put(name, reply);
  }

  /** The text with everything in braces filled in. */
  String filledIn(String text) {
    return REFERENCE.matcher(text).replaceAll(reference -> quoted(value(reference)));
  }

  private static String quoted(String value) {
    return java.util.regex.Matcher.quoteReplacement(value);
  }

  private String value(MatchResult reference) {
    String name = reference.group(1);
    if (name.equals("$guid")) {
      return UUID.randomUUID().toString();
    }
    String[] parts = name.split("\\.response\\.", 2);
    String value = parts.length == 2 ? replies.get(parts[0]).at(parts[1]) : variables.get(name);
    if (value == null) {
      throw new AssertionError("Nothing stands for {{" + name + "}}");
    }
    return value;
  }

  private static HttpRequestText read(String block) {
    String title = block.lines().findFirst().orElseThrow();
    String rest = block.substring(title.length()).stripLeading();
    Map<String, String> comments = new HashMap<>();
    COMMENT
        .matcher(rest)
        .results()
        .map(comment -> comment.group(1).split(" ", 2))
        .forEach(words -> comments.put(words[0], words.length > 1 ? words[1] : ""));
    String request = COMMENT.matcher(rest).replaceAll("").strip();
    return HttpRequestText.of(title, comments, request);
  }
}
