// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.odata;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.queryoption.OrderByItem;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;

/** What a query asks of the rows: which, in which order, and how many. */
record RowOptions(UriInfo uri) {

  List<Map<String, Object>> filtered(List<Map<String, Object>> rows)
      throws ODataApplicationException {
    if (uri.getFilterOption() == null) {
      return rows;
    }
    requireReadable(uri.getFilterOption().getExpression());
    List<Map<String, Object>> fitting = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      if (Boolean.TRUE.equals(value(uri.getFilterOption().getExpression(), row))) {
        fitting.add(row);
      }
    }
    return fitting;
  }

  /** Whether or not there are rows. */
  private static void requireReadable(Expression filter) throws ODataApplicationException {
    value(filter, Map.of());
  }

  /** A stable order: rows that are alike keep theirs. */
  List<Map<String, Object>> ordered(List<Map<String, Object>> rows)
      throws ODataApplicationException {
    if (uri.getOrderByOption() == null) {
      return rows;
    }
    List<OrderByItem> items = uri.getOrderByOption().getOrders();
    List<Keyed> keyed = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      List<Object> keys = new ArrayList<>();
      for (OrderByItem item : items) {
        keys.add(value(item.getExpression(), row));
      }
      keyed.add(new Keyed(row, keys));
    }
    keyed.sort((one, other) -> compare(items, one, other));
    return keyed.stream().map(Keyed::row).toList();
  }

  /** From the first that is asked for, up to the last. */
  List<Map<String, Object>> limited(List<Map<String, Object>> rows) {
    int skip = uri.getSkipOption() == null ? 0 : uri.getSkipOption().getValue();
    int from = Math.min(skip, rows.size());
    int top = uri.getTopOption() == null ? rows.size() : uri.getTopOption().getValue();
    return rows.subList(from, (int) Math.min(rows.size(), (long) from + top));
  }

  private static int compare(List<OrderByItem> items, Keyed one, Keyed other) {
    for (int at = 0; at < items.size(); at++) {
      int compared = RowFilter.compare(one.keys().get(at), other.keys().get(at));
      if (compared != 0) {
        return items.get(at).isDescending() ? -compared : compared;
      }
    }
    return 0;
  }

  private static Object value(Expression expression, Map<String, Object> row)
      throws ODataApplicationException {
    try {
      return expression.accept(new RowFilter(row));
    } catch (ExpressionVisitException | DateTimeException | NumberFormatException e) {
      throw new ODataApplicationException("The expression cannot be read", 400, Locale.ENGLISH, e);
    }
  }

  private record Keyed(Map<String, Object> row, List<Object> keys) {}
}
