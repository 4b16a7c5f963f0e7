#ifndef RUNAROUND_CNCURSES_SHIM_H
#define RUNAROUND_CNCURSES_SHIM_H

// What Swift does not import from ncurses: macros, variadic functions and globals, each as a function.

#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

/// Begins a screen on two descriptors; NULL where TERM is unknown or cannot move its cursor.
///
/// It is given back and taken again at once: ncurses 6.4 sends each movement of the cursor in a write of its own,
/// twenty to a frame, until it has been.
static inline SCREEN *rr_begin(int output, int keys) {
  FILE *out = fdopen(output, "w");
  FILE *in = fdopen(keys, "r");
  SCREEN *screen = out && in ? newterm(NULL, out, in) : NULL;
  if (screen) {
    endwin();
    doupdate();
  }
  return screen;
}

/// What the screen is to be after the next `doupdate`; it is drawn at once, for there is no window but one.
static inline WINDOW *rr_screen(void) { return newscr; }
static inline int rr_rows(void) { return getmaxy(stdscr); }
static inline int rr_columns(void) { return getmaxx(stdscr); }
static inline int rr_colour_count(void) { return COLORS; }
static inline int rr_pair_count(void) { return COLOR_PAIRS; }

/// The next frame is drawn on a cleared screen.
static inline void rr_redraw_all(void) { clearok(curscr, TRUE); }

static inline attr_t rr_bold(void) { return A_BOLD; }
static inline attr_t rr_dim(void) { return A_DIM; }
static inline attr_t rr_reverse(void) { return A_REVERSE; }

/// A cell that shows one character with at most four marks on it.
static inline cchar_t rr_cell(const unsigned int *scalars, int count, attr_t attributes, int pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
#if NCURSES_EXT_COLORS
  setcchar(&cell, text, attributes, 0, &pair);
#else
  setcchar(&cell, text, attributes, (short)pair, NULL);
#endif
  return cell;
}

static inline mmask_t rr_mouse_press(void) { return BUTTON1_PRESSED; }
static inline mmask_t rr_mouse_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t rr_mouse_wheel_down(void) { return BUTTON5_PRESSED; }

/// The terminal's string for a capability, or NULL.
static inline const char *rr_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

/// Whether colours are given as red, green and blue.
static inline int rr_has_direct_colour(void) { return tigetflag((char *)"RGB") > 0 || tigetnum((char *)"RGB") > 0; }

/// Takes the locale of the environment, and says whether it writes UTF-8 and draws ambiguous characters narrow.
static inline int rr_locale_has_glyphs(void) {
  setlocale(LC_ALL, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0 && wcwidth(0x25A0) == 1;
}
static inline int rr_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

#endif
