// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.portal;

import java.util.HashMap;
import java.util.Map;

/** A key that somebody presses who uses no mouse. */
public enum Key {
  TAB("Tab", 9, null),
  ENTER("Enter", 13, "\r"),
  DOWN("ArrowDown", 40, null);

  private final String name;
  private final int code;
  private final String text;

  Key(String name, int code, String text) {
    this.name = name;
    this.code = code;
    this.text = text;
  }

  Map<String, Object> event(String type) {
    Map<String, Object> event = new HashMap<>();
    event.putAll(Map.of("type", type, "key", name, "code", name, "windowsVirtualKeyCode", code));
    if (text != null) {
      event.put("text", text);
    }
    return event;
  }
}
