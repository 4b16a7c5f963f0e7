#ifndef RUNAROUND_CSYSTEM_STANDARD_ERROR_H
#define RUNAROUND_CSYSTEM_STANDARD_ERROR_H

/// Sends what is written to standard error to memory, where it is the terminal and would spoil the screen.
void rr_standard_error_hold(void);

/// Writes what was held to standard error and lets the rest through; safe in a signal handler, harmless twice.
void rr_standard_error_release(void);

#endif
