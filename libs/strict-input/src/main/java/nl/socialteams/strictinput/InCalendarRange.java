// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads a day or moment as Jackson does, and notes one outside the {@link CalendarRange}. */
final class InCalendarRange extends DelegatingDeserializer {
  private static final long serialVersionUID = 1L;
  private static final Set<Class<?>> TYPES =
      Set.of(LocalDate.class, Instant.class, OffsetDateTime.class);

  private InCalendarRange(JsonDeserializer<?> reader) {
    super(reader);
  }

  static BeanDeserializerModifier ofEveryDay() {
    return new OfEveryDay();
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
    return new InCalendarRange(reader);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Object read = super.deserialize(parser, context);
    boolean refused =
        read != null
            && !CalendarRange.holds(read)
            && FaultCollector.note(context, CalendarRange.FAULT);
    return refused ? null : read;
  }

  private static final class OfEveryDay extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
      return TYPES.contains(type.getBeanClass()) ? new InCalendarRange(reader) : reader;
    }
  }
}
