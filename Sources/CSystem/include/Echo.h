#ifndef RUNAROUND_CSYSTEM_ECHO_H
#define RUNAROUND_CSYSTEM_ECHO_H

/// Shows what is typed on standard input, or does not, where that is a terminal.
///
/// However the process ends, and while it is stopped, the terminal shows again what is typed; only KILL and STOP cannot
/// be heard. Before the first call with false nothing is touched.
void rr_echo(_Bool is_wanted);

#endif
