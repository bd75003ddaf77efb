namespace DentalSynth.Generators.Model.Codes.Office;

/// <summary>What a user's preference is about (userodpref.FkeyType).</summary>
/// <remarks>OpenDental's meanings. Read by int_user_preferences, to which 3 is how tasks are shown.</remarks>
public enum UserPreference
{
    /// <summary>Which categories of ready-made notes are unfolded.</summary>
    NoteCategories = 3,

    /// <summary>Whether the pane with tasks is folded.</summary>
    TaskPane = 4,
}
