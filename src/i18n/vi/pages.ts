/** Titles, descriptions and first words of the pages. */
export const pageWords = {
  unknown: {
    title: 'Không tìm thấy trang',
    description: 'Địa chỉ này không có trong kho lưu trữ Tháng hành động vì bình đẳng giới.',
    lead: 'Địa chỉ này không có, hoặc đã đổi. Bạn thử',
    search: 'tìm trong kho lưu trữ',
    or: 'hoặc về',
    home: 'trang chủ',
  },
  moved: {
    title: 'Trang đã chuyển',
    description: 'Trang này đã chuyển sang địa chỉ mới.',
    open: 'Mở địa chỉ mới',
    otherwise: 'nếu trình duyệt không tự chuyển.',
  },
  home: {
    artworks: (year: number) => `Ấn phẩm năm ${year}`,
    allArtworks: 'Mọi khổ, mọi mẫu',
    years: 'Chủ đề các năm',
  },
  language: {
    title: (language: string) => `Bằng tiếng ${language}`,
    description: (language: string) =>
      `Chủ đề, khẩu hiệu của Tháng hành động vì bình đẳng giới bằng tiếng ${language}, có tên người dịch, người kiểm tra và nguồn.`,
    lead: (language: string) =>
      `Những câu đã có bản dịch tiếng ${language} được người đọc tiếng này kiểm tra; câu tiếng Việt đứng ngay bên dưới. Phần còn lại của trang chỉ có tiếng Việt.`,
    year: (year: number) => `Năm ${year}`,
    people: (translator: string, reader: string) => `Dịch: ${translator}. Kiểm tra: ${reader}.`,
    missing: (count: number) => `${count} câu khác của năm này chưa có bản dịch.`,
    loudspeaker: (language: string) => `Bài đọc loa bằng tiếng ${language} (tệp chữ)`,
    inVietnamese: (year: number) => `Mọi câu của năm ${year} bằng tiếng Việt`,
    list: 'Bằng tiếng các dân tộc',
  },
  artworks: {
    title: 'Ấn phẩm để tải',
    description:
      'Ảnh đăng mạng, áp phích, băng rôn, cờ phướn, phông của Tháng hành động vì bình đẳng giới các năm, tải về dùng ngay.',
    lead: (count: number) =>
      `${count} nội dung, có ảnh để đăng (PNG) và tệp để in (PDF). Đánh dấu “Chọn” để tải nhiều cùng lúc.`,
    formats: 'Xem mỗi khổ to chừng nào',
  },
  evergreen: {
    title: 'Khẩu hiệu dùng hằng năm',
    description:
      'Ảnh, áp phích và băng rôn của những khẩu hiệu không nêu năm, ngày ghi 15/11 – 15/12 không kèm năm: in một lần, treo nhiều năm.',
    lead: (count: number) =>
      `${count} khẩu hiệu không nêu năm. Ngày trên ấn phẩm ghi 15/11 – 15/12, không kèm năm: treo xong cất đi, năm sau treo lại.`,
    link: 'Ấn phẩm dùng hằng năm',
    kit: 'Trọn bộ dùng hằng năm',
    onSlogan: 'Ấn phẩm dùng hằng năm, không ghi năm',
    badges: {
      title: 'Thẻ tên để viết tay',
      how: 'Cho lớp tập huấn, hội nghị: in một mặt trên giấy A4, tỉ lệ 100 %, cắt theo vạch, viết họ tên và đơn vị. Thẻ chỉ dùng mực đen và không ghi năm.',
      link: (cards: number) => `Thẻ tên 90 × 54 mm (PDF, ${cards} thẻ một tờ)`,
    },
    stickers: {
      title: 'Hình dán, huy hiệu có đường cắt',
      how: 'Gửi tiệm in có máy bế: đường cắt nằm ở kênh màu riêng tên CutContour, không in ra; máy không đọc PDF thì lấy tệp DXF (đơn vị mm). Không ghi năm.',
      pdf: (name: string, count: number) => `${name} (PDF, ${count} hình một tờ A4)`,
      dxf: 'Đường cắt (DXF)',
    },
  },
  identity: {
    title: 'Bộ nhận diện',
    description:
      'Biểu tượng và cách dựng hình, khoảng trống, màu để chép, kiểu chữ, tệp để tải của Tháng hành động vì bình đẳng giới, kèm nguồn và những gì chưa tìm được.',
  },
  openData: {
    description:
      'Chủ đề, khẩu hiệu, ấn phẩm và văn bản của Tháng hành động dưới dạng tệp JSON, lịch ICS, RSS và Atom, có JSON Schema và lời hứa giữ ổn định.',
    lead: 'Mọi điều trên trang đều có ở dạng máy đọc được. Không cần đăng ký, không cần khóa truy cập.',
    files: 'Các tệp',
    stability: 'Lời hứa giữ ổn định',
  },
  help: {
    description: 'Các số điện thoại cần biết.',
    picture: 'Nền màu sáng, không có chữ.',
    danger: 'Đang gặp nguy hiểm?',
    call: 'Hãy gọi',
    now: 'ngay. Bạn không có lỗi, và bạn không đơn độc.',
  },
  guides: {
    title: 'Hướng dẫn',
    description:
      'Cách in, đăng, đọc trên loa và tổ chức Tháng hành động vì bình đẳng giới ở cơ quan, trường học, tổ dân phố.',
    lead: 'Từng việc một, từ lúc tải tệp đến lúc treo lên hoặc đọc lên.',
    others: 'Hướng dẫn khác',
  },
  slogans: {
    title: 'Khẩu hiệu các năm',
    description: (count: number) =>
      `${count} khẩu hiệu của Tháng hành động vì bình đẳng giới, năm gần nhất trước, mỗi câu ghi rõ năm và nguồn, có nút chép và ấn phẩm để tải.`,
    lead: (count: number) =>
      `${count} câu. Câu nêu năm hoặc ngày chỉ dùng cho năm ấy, những câu khác có thể dùng lại.`,
  },
  slogan: {
    description: (years: readonly number[]) =>
      `Khẩu hiệu của Tháng hành động vì bình đẳng giới các năm ${years.join(', ')}: nguyên văn, nguồn và ấn phẩm để tải.`,
  },
  years: {
    title: 'Chủ đề các năm',
    description: (oldest: number | undefined, newest: number | undefined) =>
      `Chủ đề Tháng hành động vì bình đẳng giới từ năm ${oldest} đến năm ${newest}, mỗi năm kèm nguồn, khẩu hiệu, văn bản và ấn phẩm.`,
    lead: (newest: number | undefined) =>
      `Tháng hành động bắt đầu từ năm 2016, diễn ra từ ngày 15/11 đến ngày 15/12 hằng năm. Kho lưu trữ có dữ liệu đến năm ${newest}.`,
  },
  year: {
    description: (year: number, theme: string | undefined) =>
      `${theme ? `Chủ đề năm ${year}: “${theme}”` : `Tháng hành động năm ${year}: tên, các ngày; chưa tìm được chủ đề`}. Nguồn, khẩu hiệu, việc cần làm và ấn phẩm để tải.`,
  },
  posts: {
    title: (year: number) => `Bài đăng mạng xã hội năm ${year}`,
    description: (year: number) =>
      `Bài viết sẵn cho Facebook, Zalo trong Tháng hành động năm ${year}: ngày mở đầu, các ngày trong tháng, khẩu hiệu, nơi giúp đỡ, ngày kết thúc.`,
  },
  script: {
    title: (year: number) => `Bản tin phát thanh năm ${year}`,
    description: (year: number) =>
      `Bản tin loa xã, phường cho Tháng hành động năm ${year}: ngày, chủ đề, khẩu hiệu, số điện thoại cần nhớ, kèm thời gian đọc, tệp Word và tệp chữ.`,
  },
  documents: {
    title: 'Văn bản và nguồn',
    description: (count: number) =>
      `${count} văn bản và trang tin mà kho lưu trữ dựa vào, ghi số, ngày, nơi ban hành, tình trạng và những lỗi chữ đã sửa.`,
    lead: (count: number) =>
      `${count} văn bản và trang tin mà kho lưu trữ dựa vào. Văn bản chưa tìm được thì không có ở đây.`,
  },
  search: {
    title: 'Tìm kiếm',
    description:
      'Tìm khẩu hiệu, chủ đề, văn bản và hướng dẫn của Tháng hành động vì bình đẳng giới qua các năm.',
  },
  customiser: {
    title: 'Tự thiết kế: thêm tên đơn vị',
    description:
      'Thêm tên đơn vị, chọn nội dung, khổ và mẫu; tải ngay ảnh đăng mạng hoặc tệp in của Tháng hành động vì bình đẳng giới. Mọi việc làm trên máy của bạn.',
    lead: 'Chọn nội dung, khổ và mẫu, ghi tên đơn vị rồi tải về. Mọi việc làm ngay trên máy của bạn, không gửi gì đi đâu.',
  },
  papers: {
    title: 'Giấy tờ của đơn vị',
    description:
      'Kế hoạch, giấy mời, chương trình lễ phát động, bản tin loa, tin nhắn, báo cáo của Tháng hành động vì bình đẳng giới, mang tên đơn vị, tải về tệp Word.',
    lead: 'Chọn loại đơn vị, điền tên một lần, xem rồi tải tệp Word. Mọi việc làm trên máy của bạn, không gửi gì đi đâu.',
  },
  quiz: {
    title: 'Đố vui về bình đẳng giới',
    description:
      'Hai mươi câu hỏi về bình đẳng giới và phòng, chống bạo lực gia đình, mỗi câu có đáp án, giải thích và điều luật; chơi ngay trên trang hoặc in ra.',
    lead: 'Hai mươi câu hỏi, mỗi câu dựa vào một điều luật. Chơi một mình, trong lớp hay trong buổi họp.',
  },
  editors: {
    title: (site: string) => `Biên tập · ${site}`,
    needsScript: 'Trang biên tập cần JavaScript. Nội dung nằm trong thư mục content/ của kho mã nguồn.',
  },
} as const;
