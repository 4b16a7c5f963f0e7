#define _GNU_SOURCE
#include "Progress.h"
#include "Stopping.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int stops[] = {SIGINT, SIGTERM, SIGHUP};
enum { stop_count = sizeof stops / sizeof *stops };

static char *_Atomic unfinished;
static char *_Atomic last_words;

// Only async-signal-safe calls. On return the signal comes again, by default now.
static void stop(int signal) {
  char *path = atomic_load(&unfinished);
  if (path) unlink(path);
  rr_progress_break();
  char *words = atomic_load(&last_words);
  if (words) (void)!write(STDERR_FILENO, words, strlen(words));
  struct sigaction by_default = {.sa_handler = SIG_DFL};
  sigaction(signal, &by_default, NULL);
  raise(signal);
}

void rr_clear_away_when_stopped(void) {
  for (int i = 0; i < stop_count; i++) {
    struct sigaction action = {.sa_handler = stop}, before;
    sigfillset(&action.sa_mask);
    sigaction(stops[i], NULL, &before);
    if (before.sa_handler != SIG_IGN) sigaction(stops[i], &action, NULL);
  }
}

static void replace(char *_Atomic *text, const char *with) { free(atomic_exchange(text, with ? strdup(with) : NULL)); }

void rr_note_unfinished(const char *path) { replace(&unfinished, path); }

void rr_say_when_stopped(const char *text) { replace(&last_words, text); }

void rr_hold_stops(_Bool is_held) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < stop_count; i++) sigaddset(&set, stops[i]);
  pthread_sigmask(is_held ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}
