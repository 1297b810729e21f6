/*
 * Stands in for libaio.so.1 on machines that do not have it, so that the embedded MySQL server of
 * the tests can be loaded. Every call says ENOSYS; the server is started with
 * --innodb-use-native-aio=0 and never calls them. How it was built: see README.md.
 */
#define ENOSYS 38

int io_setup(int maxevents, void *ctx) { return -ENOSYS; }
int io_submit(void *ctx, long nr, void *ios) { return -ENOSYS; }
int io_getevents(void *ctx, long min, long nr, void *events, void *timeout) { return -ENOSYS; }
