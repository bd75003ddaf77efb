namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>What a task is about (task.ObjectType).</summary>
/// <remarks>OpenDental's meanings; int_task_management reads 1 as an appointment and 2 as a patient.</remarks>
public enum TaskObjectType
{
    /// <summary>Nobody in particular.</summary>
    None = 0,

    /// <summary>A patient; task.KeyNum is the PatNum.</summary>
    Patient = 1,
}
