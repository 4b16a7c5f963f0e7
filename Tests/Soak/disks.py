"""Small disks to fill, and to cut the power of. Only root can mount them."""
import os, shutil, subprocess, sys

MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None
CAN_MOUNT = sys.platform == "linux" and os.geteuid() == 0


def mount_small(folder):
    """Puts 2 MiB of memory at `folder`; says whether that went."""
    if not CAN_MOUNT:
        return False
    return subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "soak", folder]).returncode == 0


def unmount(folder):
    subprocess.run(["umount", folder], check=True)


def make_image(path):
    """An empty ext4 in a file."""
    with open(path, "wb") as file:
        file.truncate(16 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", path], check=True)


def mount_image(path, folder):
    """Mounts an image, in which nothing but a sync makes the journal of the file system go to the disk."""
    subprocess.run(["mount", "-o", "loop,commit=300", path, folder], check=True)


def copy_image(path, copy):
    """What the disk holds at this moment: the file behind it, with nothing that is in memory only."""
    shutil.copyfile(path, copy)
