// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/** Reads an account from JSON: text that is one, and nothing else. */
final class IbanReader extends StdDeserializer<Iban> {
  private static final long serialVersionUID = 1L;

  IbanReader() {
    super(Iban.class);
  }

  @Override
  public Iban deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Iban) context.handleUnexpectedToken(Iban.class, parser);
    }
    String text = parser.getText();
    if (!Iban.isReadable(text)) {
      return (Iban) context.handleWeirdStringValue(Iban.class, text, "no account");
    }
    return Iban.of(text);
  }
}
