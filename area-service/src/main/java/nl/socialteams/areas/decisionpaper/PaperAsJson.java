// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import java.io.UncheckedIOException;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A paper is kept whole, as it was written: it is read and replaced as one thing. */
@Converter
public class PaperAsJson implements AttributeConverter<DecisionPaper, String> {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null))
          .build();

  @Override
  public String convertToDatabaseColumn(DecisionPaper paper) {
    try {
      return JSON.writeValueAsString(paper);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public DecisionPaper convertToEntityAttribute(String json) {
    try {
      return JSON.readValue(json, DecisionPaper.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
