// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;

import nl.socialteams.problem.Fault;

/**
 * Notes a fault and reads on with nothing in its place, so that all faults of a body are found in
 * one reading. Works only in a reading that brought a list to note them in; elsewhere (readers of
 * events) Jackson's own behaviour stands.
 */
final class FaultCollector extends DeserializationProblemHandler {
  static final Object FAULTS = new Object();

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    boolean keptAside = parser != context.getParser();
    String path = keptAside ? beside(context, name) : pointer(context);
    if (!note(context, path, "unknown-member", name)) {
      return false;
    }
    parser.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    return note(context, expected(type)) ? null : NOT_HANDLED;
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    return note(context, expected(type)) ? null : NOT_HANDLED;
  }

  /** A number, text or boolean where an object is expected. */
  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      ValueInstantiator instantiator,
      JsonParser parser,
      String message) {
    return note(context, expected(type)) ? null : NOT_HANDLED;
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String message)
      throws IOException {
    if (!note(context, expected(type.getRawClass()))) {
      return NOT_HANDLED;
    }
    parser.skipChildren();
    return null;
  }

  private static String expected(Class<?> type) {
    FaultCode own = type.getAnnotation(FaultCode.class);
    return own != null ? own.value() : ExpectedForm.of(type).faultCode();
  }

  /**
   * A member met before its record could be made is kept aside and told of later: when the reader
   * is at the record's end, or already at the member after the last that the record needs.
   */
  private static String beside(DeserializationContext context, String name) {
    JsonPointer here = context.getParser().getParsingContext().pathAsPointer();
    boolean atNextMember = context.getParser().currentToken() == JsonToken.FIELD_NAME;
    JsonPointer record = atNextMember ? here.head() : here;
    return record.appendProperty(name).toString();
  }

  /**
   * Notes a fault of the value that the request's own reader is at.
   *
   * @return false where the reading takes no notes
   */
  static boolean note(DeserializationContext context, String code) {
    return note(context, pointer(context), code);
  }

  /** Where the request's own reader is. */
  private static String pointer(DeserializationContext context) {
    return context.getParser().getParsingContext().pathAsPointer().toString();
  }

  private static boolean note(
      DeserializationContext context, String pointer, String code, Object... details) {
    if (!(context.getAttribute(FAULTS) instanceof Noted noted)) {
      return false;
    }
    noted.faults().add(Fault.of(Fault.Place.BODY, pointer, code, details));
    return true;
  }

  /** The faults noted in one reading. */
  record Noted(List<Fault> faults) {
    Noted() {
      this(new ArrayList<>());
    }
  }
}
