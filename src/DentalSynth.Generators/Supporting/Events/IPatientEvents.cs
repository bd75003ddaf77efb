namespace DentalSynth.Generators.Supporting.Events;

/// <summary>Something that happens to a patient and leaves supporting records.</summary>
/// <remarks>Records of a day depend on nothing that happens later, so a later as-of date leaves them
/// unchanged.</remarks>
internal interface IPatientEvents
{
    void Record(PatientRecords records);
}
