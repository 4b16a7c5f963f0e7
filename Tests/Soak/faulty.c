// Faults to plant under the program, for LD_PRELOAD; SOAK_PLANT names one:
//   buffered     what is written to the journal gets there with the next sync only
//   short        only half of each write is done, and all of it reported
//   nodirsync    directories are not synchronized
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct held {
  int descriptor;
  off_t offset;
  size_t count;
  char bytes[8192];
};

static struct held held[256];
static int held_count;

static int plants(const char *name) {
  const char *plant = getenv("SOAK_PLANT");
  return plant && strcmp(plant, name) == 0;
}

static int is_in_journal(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "/state/runaround/") && !strstr(path, ".tmp");
}

static ssize_t really_write(int descriptor, const void *bytes, size_t count, off_t offset) {
  ssize_t (*next)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, "pwrite");
  return next(descriptor, bytes, count, offset);
}

static void write_held(int descriptor) {
  for (int i = 0; i < held_count; i++)
    if (held[i].descriptor == descriptor)
      really_write(descriptor, held[i].bytes, held[i].count, held[i].offset);
  held_count = 0;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  if (plants("short") && count > 1) {
    really_write(descriptor, bytes, count / 2, offset);
    return (ssize_t)count;
  }
  if (!plants("buffered") || !is_in_journal(descriptor) || count > sizeof held[0].bytes)
    return really_write(descriptor, bytes, count, offset);
  if (held_count == 256) write_held(descriptor);
  struct held *next = &held[held_count++];
  next->descriptor = descriptor;
  next->offset = offset;
  next->count = count;
  memcpy(next->bytes, bytes, count);
  return (ssize_t)count;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return pwrite(descriptor, bytes, count, offset);
}

int fsync(int descriptor) {
  struct stat status;
  if (plants("nodirsync") && fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) return 0;
  write_held(descriptor);
  int (*next)(int) = dlsym(RTLD_NEXT, "fsync");
  return next(descriptor);
}

int fdatasync(int descriptor) {
  write_held(descriptor);
  int (*next)(int) = dlsym(RTLD_NEXT, "fdatasync");
  return next(descriptor);
}
