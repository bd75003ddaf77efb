namespace DentalSynth.Generators.Model.Practices;

/// <summary>Somebody who uses the program (tables userod and employee).</summary>
/// <param name="UserNum">Key of the user and of the employee.</param>
/// <param name="UserName">Name of the user.</param>
/// <param name="Role">What the user does.</param>
/// <param name="Clinic">Number of the clinic where the user works; 0 for all clinics.</param>
public sealed record StaffMember(long UserNum, string UserName, StaffRole Role, int Clinic);
