#ifndef RUNAROUND_CSYSTEM_PROGRESS_H
#define RUNAROUND_CSYSTEM_PROGRESS_H

/// Begins to show on the terminal at standard error what is done and for how long, once that takes more than 0.5 s.
void rr_progress_begin(void);

/// Says what is done now: at most 512 bytes, of `columns` cells, without control characters.
void rr_progress_say(const char *_Nonnull words, int columns);

/// Leaves what was shown where it is, and begins a new line; async-signal-safe.
void rr_progress_break(void);

/// Wipes what was shown, and shows no more.
void rr_progress_end(void);

#endif
