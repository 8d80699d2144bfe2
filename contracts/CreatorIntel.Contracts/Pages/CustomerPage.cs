namespace CreatorIntel.Contracts.Pages;

/// <summary>A customer of a shop, for its owner alone.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Shop">The shop's source.</param>
/// <param name="Id">The source's id of the customer.</param>
/// <param name="PersonalData"><c>readable</c>; <c>unknown</c>: no source told; <c>erased</c>: it was told, and is erased for good.</param>
/// <param name="Person">Who it is; null where it is not readable.</param>
/// <param name="CustomerType">Kind of customer; null: not told.</param>
/// <param name="AcquisitionSource">What brought the customer; null: not told.</param>
public sealed record CustomerPage(
    string Workspace, string Shop, string Id, string PersonalData, PersonPage? Person, string? CustomerType,
    string? AcquisitionSource);

/// <summary>Who a customer is, as the source wrote it: hostile input. Null: not told.</summary>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">Last name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Phone">Telephone number.</param>
/// <param name="BirthDate">Day of birth.</param>
public sealed record PersonPage(string? FirstName, string? LastName, string? Email, string? Phone, DateOnly? BirthDate);
