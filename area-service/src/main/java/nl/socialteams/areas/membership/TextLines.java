// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.util.List;

import jakarta.persistence.AttributeConverter;

/** A short list of texts in one column, a line each. */
class TextLines implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> texts) {
    return texts == null ? null : String.join("\n", texts);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column == null ? null : column.lines().toList();
  }
}
