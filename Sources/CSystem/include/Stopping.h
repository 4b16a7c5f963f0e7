#ifndef RUNAROUND_CSYSTEM_STOPPING_H
#define RUNAROUND_CSYSTEM_STOPPING_H

/// From now on INT, TERM and HUP take away the file that is noted, and then end the process as ever.
///
/// What the parent asked to be ignored (nohup) stays ignored.
void rr_clear_away_when_stopped(void);

/// Notes the one file of ours that is not whole yet; null where there is none. Copies the path.
void rr_note_unfinished(const char *_Nullable path);

/// What INT, TERM and HUP say on standard error before they end the process; null for nothing. Copies the text.
void rr_say_when_stopped(const char *_Nullable text);

/// Holds INT, TERM and HUP back, or lets them come, while what must not stop half-way is done.
void rr_hold_stops(_Bool is_held);

#endif
