#ifndef RUNAROUND_CSYSTEM_SHELL_H
#define RUNAROUND_CSYSTEM_SHELL_H

/// Runs `command` with the shell, and waits for it; INT and QUIT are the command's alone meanwhile.
///
/// Returns its exit status, 128 and the signal that ended it, or 127 where there is no shell.
int rr_run_shell(const char *_Nonnull command);

#endif
