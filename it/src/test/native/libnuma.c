/*
 * Stands in for libnuma.so.1 on machines that do not have it, so that the embedded MySQL server of
 * the tests can be loaded. It says that there is no NUMA, after which the server asks nothing more.
 * How it was built: see README.md.
 */
int numa_available(void) { return -1; }
void *numa_alloc_local(unsigned long size) { return 0; }
void numa_free(void *start, unsigned long size) {}
int set_mempolicy(int mode, const unsigned long *mask, unsigned long maxnode) { return -1; }
long mbind(void *start, unsigned long len, int mode, const unsigned long *mask,
           unsigned long maxnode, unsigned flags) { return -1; }
void *numa_get_mems_allowed(void) { return 0; }
void numa_bitmask_free(void *mask) {}
