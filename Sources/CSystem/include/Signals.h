#ifndef RUNAROUND_CSYSTEM_SIGNALS_H
#define RUNAROUND_CSYSTEM_SIGNALS_H

#include <stddef.h>

/// Installs the handlers of a session on the terminal `terminal`, and remembers how it is set now.
///
/// INT, TERM, HUP, TSTP and CONT arrive as bytes in the pipe whose read end is returned. ILL, TRAP, SEGV, BUS, FPE,
/// ABRT and QUIT put the terminal back and end the process by the same signal. WINCH is held back except in `rr_wait`,
/// so that no new size is missed between two waits. Returns -1 with `errno` where there is no pipe.
int rr_signals_begin(int terminal);

/// Lets Ctrl-C, Ctrl-Z, Ctrl-S, Ctrl-Q, Ctrl-O and Ctrl-V of `terminal` arrive as keys; Ctrl-\ still quits.
void rr_take_all_keys(int terminal);

/// Says what a deadly signal writes to `output` to put the screen back: at most 512 bytes.
void rr_signals_set_reset(int output, const char *_Nonnull bytes, size_t count);

/// Puts every handler back.
void rr_signals_end(void);

/// Lets TSTP stop the process at once, as while another program has the terminal; or has it arrive in the pipe again.
void rr_signals_let_stop(_Bool is_let);

/// Lets the signal do what it does when nobody handles it, and handles it again if the process lives on.
void rr_signal_by_default(int signal);

/// Waits until the descriptor `keys` (-1: none) or the pipe of `rr_signals_begin` is readable, or for `milliseconds` (-1: forever).
///
/// Returns a sum of RR_KEYS and RR_SIGNAL; 0 when the time is up or the size of the terminal has changed.
int rr_wait(int keys, int milliseconds);

enum { RR_KEYS = 1, RR_SIGNAL = 2 };

/// The next signal in the pipe, or 0.
int rr_next_signal(void);

/// Whether `descriptor` is readable and has no byte: nothing will ever come.
_Bool rr_is_at_end(int descriptor);

#endif
