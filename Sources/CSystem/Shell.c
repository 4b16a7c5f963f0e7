#include "Shell.h"

#include <stdlib.h>
#include <sys/wait.h>

int rr_run_shell(const char *command) {
  int status = system(command);
  if (status == -1) return 127;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
