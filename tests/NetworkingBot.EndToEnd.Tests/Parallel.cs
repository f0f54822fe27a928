using Xunit.v3;

// Most of the time these stories wait, for processes to start and for an hour to come: more of them than there are cores do so side by side.
[assembly: Parallelization(MaxThreads = 4)]
