// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

import nl.socialteams.cursors.Cursor;

/** What a result is ordered by, before the id. */
enum SearchOrder {
  NAME("p.name", "text"),
  DISTANCE("metres_between(p.longitude, p.latitude, :longitude, :latitude)", "double precision"),
  RELEVANCE("-ts_rank(p.words, websearch_to_tsquery('dutch', :q))", "double precision");

  private final String key;
  private final String type;

  SearchOrder(String key, String type) {
    this.key = key;
    this.type = type;
  }

  static SearchOrder of(ProvisionQuery query) {
    if (query.near != null) {
      return DISTANCE;
    }
    return query.q == null ? NAME : RELEVANCE;
  }

  /** The SQL expression that rows are ordered by. */
  String key() {
    return "cast(" + key + " as " + type + ")";
  }

  /** The cursor's value as SQL compares it. */
  String after() {
    return "(" + key() + ", p.id) > (cast(:afterKey as " + type + "), :afterId)";
  }

  /**
   * @throws nl.socialteams.problem.InvalidInput where the cursor belongs to another order
   */
  Object read(Cursor after) {
    return this == NAME ? after.text(0) : (Object) after.decimal(0);
  }
}
