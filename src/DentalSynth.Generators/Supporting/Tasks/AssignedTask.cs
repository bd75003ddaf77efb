namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>A task about a patient.</summary>
/// <param name="TaskNum">Its key.</param>
/// <param name="PatNum">The patient.</param>
/// <param name="FollowUp">What is to be done.</param>
/// <param name="Priority">The DefNum of the priority.</param>
/// <param name="Entered">When it was entered.</param>
/// <param name="WrittenBy">UserNum of the author.</param>
/// <param name="DoneBy">UserNum of the assignee.</param>
/// <param name="Times">When it is viewed and completed.</param>
internal sealed record AssignedTask(
    long TaskNum,
    long PatNum,
    FollowUp FollowUp,
    long Priority,
    DateTime Entered,
    long WrittenBy,
    long DoneBy,
    TaskTimes Times
)
{
    // Tasks are done after closing, the note first: their order matters, not the minutes.
    private const int MinutesToNote = 10;
    private const int MinutesToDo = 30;

    /// <summary>Gets when it is viewed: after the last patient has left.</summary>
    public DateTime SeenAt => Clock.Closing(Times.Seen);

    /// <summary>Gets when the note is added, on the day of completion.</summary>
    public DateTime? NotedAt => Times.Done is { } day ? Clock.Closing(day).AddMinutes(MinutesToNote) : null;

    /// <summary>Gets when it is completed.</summary>
    public DateTime? DoneAt => Times.Done is { } day ? Clock.Closing(day).AddMinutes(MinutesToDo) : null;
}
