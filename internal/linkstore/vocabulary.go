package linkstore

import "strings"

// linkTypes are the link types of the GS1 Web Vocabulary 1.16.
var linkTypes = words(`
activityIdeas allergenInfo appDownload backgroundInfo brandHomepageClinical brandHomepagePatient careersInfo
certificationInfo consumerHandlingStorageInfo defaultLink defaultLinkMulti dpp eifu epcis epil eventsInfo faqs
handledBy hasRetailers homepage ingredientsInfo instructions jws leaveReview locationInfo logisticsInfo
loyaltyProgram masterData menuInfo nutritionalInfo openingHoursInfo paymentLink pip productSustainabilityInfo
promotion purchaseSuppliesOrAccessories quickStartGuide recallStatus recipeInfo registerProduct registryEntry
relatedImage relatedVideo reportFound review safetyInfo scheduleTime serviceInfo smartLabel smpc socialMedia
statisticInfo subscribe support sustainabilityInfo traceability tutorial userAgreement verificationService
whatsInTheBox`)

func words(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(text) {
		set[w] = true
	}
	return set
}

// KnownLinkType reports whether a link type is one of GS1's, or none that is in
// GS1's vocabulary to define: a misspelt one would never be asked for.
func KnownLinkType(linkType string) bool {
	term, ours := strings.CutPrefix(linkType, Vocabulary)
	return !ours || linkTypes[term]
}
