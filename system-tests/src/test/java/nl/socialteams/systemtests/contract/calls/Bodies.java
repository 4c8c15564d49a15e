// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Body;
import nl.socialteams.systemtests.contract.document.Operation;

/** Request bodies made of the document's examples. */
public final class Bodies {

  /** Whole numbers, amounts and days. */
  private static final Pattern CHANGEABLE =
      Pattern.compile("\\d+|\\d+\\.\\d{2}|\\d{4}-\\d{2}-\\d{2}");

  /** By so many days a day is put off at most, so that it stays before what comes after it. */
  private static final int FEW_DAYS = 4;

  /** What these name is not there for others any more, so it is made for them. */
  private static final Set<String> TAKES_AWAY =
      Set.of("/cases/v1/destructions", "/cases/v1/restrictions");

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Bodies() {}

  /** The example of a JSON body, referring to things that exist instead of made-up ones. */
  public static ObjectNode of(Operation operation) {
    return (ObjectNode) example(operation);
  }

  /** Whether the example names a thing that has to be there. */
  static boolean refers(Operation operation) {
    return operation.requestBody().filter(Body::isJson).isPresent()
        && References.areIn(writtenExample(operation));
  }

  /**
   * The example, referring to things further on in their lists.
   *
   * @param at how many are passed over
   */
  static String of(Operation operation, int at) {
    JsonNode example = writtenExample(operation);
    References.makeReal(example, at);
    return example.toString();
  }

  /** What is sent: JSON, or the example as it is written where the body is a file. */
  static String text(Operation operation) {
    JsonNode example = example(operation);
    return example.isTextual() ? example.asText() : example.toString();
  }

  private static JsonNode example(Operation operation) {
    JsonNode example = writtenExample(operation);
    if (TAKES_AWAY.contains(operation.path())) {
      References.makeNew(example);
    } else {
      References.makeReal(example);
    }
    return example;
  }

  /** Whether the example of a body has a member. */
  static boolean names(Operation operation, String member) {
    return writtenExample(operation).has(member);
  }

  private static JsonNode writtenExample(Operation operation) {
    Body body = operation.requestBody().orElseThrow();
    if (body.examples().isEmpty()) {
      throw new AssertionError(operation + " has no example of its body");
    }
    return body.examples().getFirst().deepCopy();
  }

  /** The example, referring to things that were made for it. */
  static String anotherForOthers(Operation operation) {
    JsonNode example = writtenExample(operation);
    References.makeNew(example);
    return varied(operation, (ObjectNode) example).toString();
  }

  /** The example, with something in it that no other call has. */
  static String another(Operation operation) {
    return operation.requestBody().orElseThrow().isJson()
        ? varied(operation, of(operation)).toString()
        : text(operation);
  }

  /** The same body but for one member, which is as acceptable as before. */
  public static ObjectNode varied(Operation operation, ObjectNode body) {
    ObjectNode other = body.deepCopy();
    JsonNode members = operation.requestBody().orElseThrow().members();
    for (Map.Entry<String, JsonNode> member : body.properties()) {
      JsonNode schema = Contract.document().resolve(members.path(member.getKey()));
      if (isFreeText(schema)) {
        return other.put(member.getKey(), member.getValue().asText() + " " + next());
      }
      if (member.getKey().equals("code") && keepsItsForm(schema, member.getValue().asText())) {
        return other.put(member.getKey(), member.getValue().asText() + next());
      }
    }
    if (!changeFirst(other)) {
      References.makeNew(other);
    }
    return other;
  }

  /** The same, or else with another choice where nothing but a choice can differ. */
  public static ObjectNode differing(Operation operation, ObjectNode body) {
    ObjectNode other = varied(operation, body);
    if (other.equals(body)) {
      chooseAnother(operation.requestBody().orElseThrow().members(), other);
    }
    return other;
  }

  private static void chooseAnother(JsonNode members, ObjectNode body) {
    for (Map.Entry<String, JsonNode> member : body.properties()) {
      for (JsonNode choice :
          Contract.document().resolve(members.path(member.getKey())).path("enum")) {
        if (!choice.equals(member.getValue())) {
          body.set(member.getKey(), choice);
          return;
        }
      }
    }
  }

  /** Of the body itself, or else of what it holds. */
  private static boolean changeFirst(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        if (CHANGEABLE.matcher(member.getValue().asText()).matches()) {
          object.set(member.getKey(), changed(member.getValue()));
          return true;
        }
      }
    }
    for (JsonNode child : node) {
      if (changeFirst(child)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode changed(JsonNode value) {
    String text = value.asText();
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value.isInt()) {
      return nodes.numberNode(value.asInt() + next());
    }
    return nodes.textNode(
        text.contains(".")
            ? new BigDecimal(text).add(BigDecimal.valueOf(next(), 2)).toPlainString()
            : LocalDate.parse(text).plusDays(1 + next() % FEW_DAYS).toString());
  }

  private static int next() {
    return COUNT.incrementAndGet();
  }

  /** The thing's own code, which is the same kind of code with a number behind it. */
  private static boolean keepsItsForm(JsonNode schema, String text) {
    return schema.has("pattern")
        && !schema.has("format")
        && !schema.has("enum")
        && Pattern.compile(schema.get("pattern").asText()).matcher(text + "99").matches();
  }

  private static boolean isFreeText(JsonNode schema) {
    boolean anyText = !schema.has("pattern") || schema.get("pattern").asText().equals("\\S");
    return schema.path("type").asText().equals("string")
        && anyText
        && !schema.has("format")
        && !schema.has("enum");
  }
}
