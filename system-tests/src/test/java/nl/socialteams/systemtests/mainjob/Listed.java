// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.mainjob;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.response.Response;

/** Something in a list, on whichever page it stands. */
public final class Listed {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");

  private Listed() {}

  /**
   * @param list path of a list whose items have a {@code name}
   * @param member what to answer of the item
   */
  public static String named(As caller, String list, String name, String member) {
    return find(caller, list, "name", name, member);
  }

  /**
   * @param key a member that tells items apart
   * @param member what to answer of the item
   */
  static String find(As caller, String list, String key, String value, String member) {
    String path = list;
    while (path != null) {
      Response page = caller.call().urlEncodingEnabled(false).get(path);
      page.then().statusCode(200);
      String found = page.path("items.find { it." + key + " == '" + value + "' }?." + member);
      if (found != null) {
        return found;
      }
      path = next(page);
    }
    throw new AssertionError("No " + value + " in " + list);
  }

  private static String next(Response page) {
    String link = page.header("Link");
    Matcher next = NEXT.matcher(link == null ? "" : link);
    return next.find() ? next.group(1) : null;
  }
}
