#define _GNU_SOURCE
#include "Files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#ifdef __APPLE__

int rr_rename_exchanging(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP);
}

int rr_rename_exclusively(const char *from, const char *to) {
  return renamex_np(from, to, RENAME_EXCL);
}

int rr_sync(int descriptor) {
  return fcntl(descriptor, F_FULLFSYNC) == 0 ? 0 : fsync(descriptor);
}

int rr_sync_data(int descriptor) { return rr_sync(descriptor); }

static ssize_t list(const char *path, char *names, size_t size) {
  return listxattr(path, names, size, XATTR_NOFOLLOW);
}
static ssize_t get(const char *path, const char *name, void *value, size_t size) {
  return getxattr(path, name, value, size, 0, XATTR_NOFOLLOW);
}
static int set(int file, const char *name, const void *value, size_t size) {
  return fsetxattr(file, name, value, size, 0, 0);
}

#else

int rr_rename_exchanging(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int rr_rename_exclusively(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int rr_sync(int descriptor) { return fsync(descriptor); }

int rr_sync_data(int descriptor) { return fdatasync(descriptor); }

static ssize_t list(const char *path, char *names, size_t size) { return llistxattr(path, names, size); }
static ssize_t get(const char *path, const char *name, void *value, size_t size) {
  return lgetxattr(path, name, value, size);
}
static int set(int file, const char *name, const void *value, size_t size) {
  return fsetxattr(file, name, value, size, 0);
}

#endif

static int copy_attribute(const char *from, int to, const char *name) {
  ssize_t size = get(from, name, NULL, 0);
  if (size < 0) return 0;
  void *value = malloc((size_t)size + 1);
  if (value == NULL) return -1;
  size = get(from, name, value, (size_t)size);
  int status = size < 0 ? 0 : set(to, name, value, (size_t)size);
  int reason = errno;
  free(value);
  errno = reason;
  return status == 0 || reason == EPERM || reason == EACCES || reason == ENOTSUP ? 0 : -1;
}

int rr_copy_extended_attributes(const char *from, int to) {
  ssize_t size = list(from, NULL, 0);
  if (size <= 0) return size == 0 || errno == ENOTSUP ? 0 : -1;
  char *names = malloc((size_t)size);
  if (names == NULL) return -1;
  size = list(from, names, (size_t)size);
  int status = size < 0 ? -1 : 0;
  for (char *name = names; status == 0 && name < names + size; name += strlen(name) + 1) {
    status = copy_attribute(from, to, name);
  }
  int reason = errno;
  free(names);
  errno = reason;
  return status;
}
