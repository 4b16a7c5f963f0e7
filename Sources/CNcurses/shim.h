#ifndef RUNAROUND_CNCURSES_SHIM_H
#define RUNAROUND_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <curses.h>
static inline WINDOW *rc_stdscr(void) { return stdscr; }
#endif
