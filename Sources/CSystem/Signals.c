#define _GNU_SOURCE
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include "StandardError.h"

static const int told[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
static const int deadly[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
enum { told_count = sizeof told / sizeof *told, deadly_count = sizeof deadly / sizeof *deadly };

static int signal_pipe[2] = {-1, -1};
static struct sigaction before[NSIG];
static sigset_t mask_before;
static int terminal = -1;
static struct termios modes_before;
static int output = -1;
static char reset[512];
static size_t reset_count;

static void tell(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  (void)!write(signal_pipe[1], &byte, 1);
  errno = saved;
}

// Only async-signal-safe calls. On return the signal comes again, by default now.
static void die(int signal) {
  if (output >= 0) (void)!write(output, reset, reset_count);
  if (terminal >= 0) {
    // An answer of the terminal that nobody waits for any more would land in the shell.
    tcflush(terminal, TCIFLUSH);
    tcsetattr(terminal, TCSANOW, &modes_before);
  }
  rr_standard_error_release();
  struct sigaction by_default = {.sa_handler = SIG_DFL};
  sigaction(signal, &by_default, NULL);
  raise(signal);
}

static void handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(signal, NULL, &before[signal]);
  // What the parent asked to be ignored (nohup) stays ignored.
  if (before[signal].sa_handler != SIG_IGN) sigaction(signal, &action, NULL);
}

int rr_signals_begin(int descriptor) {
  if (pipe(signal_pipe) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(signal_pipe[end], F_SETFL, O_NONBLOCK);
    fcntl(signal_pipe[end], F_SETFD, FD_CLOEXEC);
  }
  terminal = tcgetattr(descriptor, &modes_before) == 0 ? descriptor : -1;
  for (int i = 0; i < told_count; i++) handle(told[i], tell, SA_RESTART);
  for (int i = 0; i < deadly_count; i++) handle(deadly[i], die, 0);
  sigset_t held;
  sigemptyset(&held);
  sigaddset(&held, SIGWINCH);
  sigprocmask(SIG_BLOCK, &held, &mask_before);
  return signal_pipe[0];
}

void rr_take_all_keys(int descriptor) {
  struct termios modes;
  if (tcgetattr(descriptor, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  modes.c_cc[VINTR] = modes.c_cc[VSUSP] = _POSIX_VDISABLE;
#ifdef VDSUSP
  modes.c_cc[VDSUSP] = _POSIX_VDISABLE;
#endif
  tcsetattr(descriptor, TCSADRAIN, &modes);
}

void rr_signals_set_reset(int descriptor, const char *bytes, size_t count) {
  output = -1;
  reset_count = count < sizeof reset ? count : sizeof reset;
  memcpy(reset, bytes, reset_count);
  output = descriptor;
}

void rr_signals_end(void) {
  if (signal_pipe[0] < 0) return;
  for (int i = 0; i < told_count; i++) sigaction(told[i], &before[told[i]], NULL);
  for (int i = 0; i < deadly_count; i++) sigaction(deadly[i], &before[deadly[i]], NULL);
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
  output = terminal = -1;
  close(signal_pipe[0]);
  close(signal_pipe[1]);
  signal_pipe[0] = signal_pipe[1] = -1;
}

void rr_signals_let_stop(_Bool is_let) {
  struct sigaction action = {.sa_handler = is_let ? SIG_DFL : tell, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  if (signal_pipe[0] >= 0 && before[SIGTSTP].sa_handler != SIG_IGN) sigaction(SIGTSTP, &action, NULL);
}

void rr_signal_by_default(int signal) {
  struct sigaction by_default = {.sa_handler = SIG_DFL}, ours;
  sigaction(signal, &by_default, &ours);
  raise(signal);
  sigaction(signal, &ours, NULL);
}

int rr_wait(int keys, int milliseconds) {
  fd_set readable;
  FD_ZERO(&readable);
  if (keys >= 0) FD_SET(keys, &readable);
  int last = keys;
  if (signal_pipe[0] >= 0) FD_SET(signal_pipe[0], &readable);
  if (signal_pipe[0] > last) last = signal_pipe[0];
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  sigset_t mask;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  sigdelset(&mask, SIGWINCH);
  if (pselect(last + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &time, &mask) <= 0) return 0;
  int ready = keys >= 0 && FD_ISSET(keys, &readable) ? RR_KEYS : 0;
  if (signal_pipe[0] >= 0 && FD_ISSET(signal_pipe[0], &readable)) ready |= RR_SIGNAL;
  return ready;
}

int rr_next_signal(void) {
  unsigned char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

_Bool rr_is_at_end(int descriptor) {
  struct pollfd event = {.fd = descriptor, .events = POLLIN};
  if (poll(&event, 1, 0) <= 0) return 0;
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) != 0 || count == 0;
}
