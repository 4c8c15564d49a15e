// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cursors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The page that a caller asks for. */
public class PageQuery {
  public static final int DEFAULT_LIMIT = 25;
  public static final int MAXIMUM_LIMIT = 200;

  @Parameter(description = "Where to go on: the cursor of the previous page's next link.")
  @QueryParam("cursor")
  @Size(max = 500)
  String cursor;

  @Parameter(description = "How many at most (paginagrootte).", example = "25")
  @QueryParam("limit")
  @DefaultValue("" + DEFAULT_LIMIT)
  @Min(1)
  @Max(MAXIMUM_LIMIT)
  int limit;

  public int limit() {
    return limit;
  }

  /**
   * Where the page starts.
   *
   * @param parts how many values the list's order has
   * @throws nl.socialteams.problem.InvalidInput where the cursor is not one of this list
   */
  public Cursor after(int parts) {
    return cursor == null ? Cursor.START : Cursor.read(cursor, parts);
  }
}
