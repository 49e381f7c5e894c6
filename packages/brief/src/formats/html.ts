export const renderHtml = (): string => '';
