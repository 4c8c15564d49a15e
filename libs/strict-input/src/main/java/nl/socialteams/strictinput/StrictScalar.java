// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Reads a value of one JSON type and guesses nothing: text is no number, and 1.5 is not 1. Any
 * other token goes to the {@link FaultCollector}, which Jackson's own coercion checks pass by.
 */
final class StrictScalar<T> extends StdScalarDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Form form;
  private final transient Reading<T> reading;

  private StrictScalar(Class<T> type, Form form, Reading<T> reading) {
    super(type);
    this.form = form;
    this.reading = reading;
  }

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("strict scalars");
    add(module, String.class, token -> token == JsonToken.VALUE_STRING, JsonParser::getText);
    add(
        module,
        Integer.class,
        token -> token == JsonToken.VALUE_NUMBER_INT,
        JsonParser::getIntValue);
    add(module, Long.class, token -> token == JsonToken.VALUE_NUMBER_INT, JsonParser::getLongValue);
    add(module, Double.class, JsonToken::isNumeric, JsonParser::getDoubleValue);
    add(module, Boolean.class, JsonToken::isBoolean, JsonParser::getBooleanValue);
    module.setDeserializerModifier(InCalendarRange.ofEveryDay());
    return module;
  }

  private static <T> void add(SimpleModule module, Class<T> type, Form form, Reading<T> reading) {
    module.addDeserializer(type, new StrictScalar<>(type, form, reading));
  }

  @Override
  @SuppressWarnings("unchecked")
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (form.accepts(parser.currentToken())) {
      return reading.of(parser);
    }
    return (T) context.handleUnexpectedToken(getValueType(context), parser);
  }

  private interface Form {
    boolean accepts(JsonToken token);
  }

  private interface Reading<T> {
    T of(JsonParser parser) throws IOException;
  }
}
