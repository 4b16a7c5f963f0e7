#ifndef RUNAROUND_CSYSTEM_FILES_H
#define RUNAROUND_CSYSTEM_FILES_H

/// Swaps what two names stand for, in one step; EINVAL or ENOSYS where the file system cannot.
int rr_rename_exchanging(const char *_Nonnull first, const char *_Nonnull second);

/// Renames, or fails with EEXIST where the new name is taken; EINVAL or ENOSYS where the file system cannot.
int rr_rename_exclusively(const char *_Nonnull from, const char *_Nonnull to);

/// Copies the extended attributes of the file `from`, not following a link, to the open file `to`.
///
/// Attributes that this user may not set and file systems without any are no error.
int rr_copy_extended_attributes(const char *_Nonnull from, int to);

/// Brings the file's bytes to the disk itself, not only to its cache.
int rr_sync(int descriptor);

/// Brings the file's bytes to the disk itself, and of what is known of it only its size.
int rr_sync_data(int descriptor);

#endif
