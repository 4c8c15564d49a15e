// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cursors;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param next where the next page starts, null on the last page
 */
public record Page<T>(List<T> items, Cursor next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * @param found up to {@code limit + 1} rows: the one too many tells that there is a next page
   * @param position the values of a row that the list is ordered by
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> position) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, position.apply(items.getLast()));
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next);
  }

  /**
   * @param body puts the items into the list's own response record
   */
  public <B> RestResponse<B> answer(UriInfo uri, Function<List<T>, B> body) {
    RestResponse.ResponseBuilder<B> answer = RestResponse.ResponseBuilder.ok(body.apply(items));
    return next == null ? answer.build() : answer.links(nextLink(uri)).build();
  }

  private Link nextLink(UriInfo uri) {
    var target = uri.getRequestUriBuilder().replaceQueryParam("cursor", next.write());
    var absolute = target.build();
    String relative = absolute.getRawPath() + "?" + absolute.getRawQuery();
    return Link.fromUri(relative).rel("next").build();
  }
}
