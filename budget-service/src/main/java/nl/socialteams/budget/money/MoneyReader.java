// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/** Reads an amount from JSON: text of the documented form, and nothing else. */
final class MoneyReader extends StdDeserializer<Money> {
  private static final long serialVersionUID = 1L;

  MoneyReader() {
    super(Money.class);
  }

  @Override
  public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Money) context.handleUnexpectedToken(Money.class, parser);
    }
    String text = parser.getText();
    if (!Money.isReadable(text)) {
      return (Money) context.handleWeirdStringValue(Money.class, text, "no amount");
    }
    return Money.of(text);
  }
}
