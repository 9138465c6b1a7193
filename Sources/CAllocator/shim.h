// The settings of glibc's allocator; other C libraries have none.
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif
